/** Forms to follow one feed, or all of an OPML file. */
export function FollowFeed() {
  return (
    <div className="form-pair">
      <form className="form" action="/feeds/add" method="post">
        <h2>Follow a feed</h2>
        <div className="field">
          <label htmlFor="feed-url">Address of the feed</label>
          <input type="url" id="feed-url" name="url" required placeholder="https://" />
        </div>
        <div className="field">
          <label htmlFor="feed-folder">Folder</label>
          <input type="text" id="feed-folder" name="folder" autoComplete="off" />
        </div>
        <label className="check">
          <input type="checkbox" name="fullText" value="yes" />
          <span>Fetch each article’s page, for feeds that cut their texts</span>
        </label>
        <button className="button primary" type="submit">
          Follow
        </button>
      </form>
      <form className="form" action="/feeds/opml" method="post" encType="multipart/form-data">
        <h2>Move from another reader</h2>
        <div className="field">
          <label htmlFor="opml">OPML file</label>
          <input type="file" id="opml" name="opml" required accept=".opml,.xml,text/x-opml" />
        </div>
        <button className="button" type="submit">
          Follow all of them
        </button>
        <p>
          <a href="/feeds/opml">Your feeds as an OPML file</a>
        </p>
      </form>
    </div>
  );
}
