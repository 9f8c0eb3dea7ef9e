import type { Metadata } from "next";
import { keyHelp } from "../../lib/key-help.ts";
import { apiPage, eventTypesPage } from "../../lib/links.ts";

export const metadata: Metadata = { title: "Help" };

export default function HelpPage() {
  return (
    <div className="page">
      <h1>Help</h1>
      <p className="lede">
        Nutgraf reads each article once, on this machine, and shows where in the text every fact
        stands. Nothing is made up and nothing is sent away.
      </p>
      <section className="prose" aria-labelledby="evidence">
        <h2 id="evidence">The evidence</h2>
        <p>
          The switches above a text show or hide each kind of fact. Click a fact beside the text to
          go to its words; click words in the text to see their facts. The address then ends in
          something like <code>#s-120-164</code>: it opens the same characters for anybody who has
          the same article.
        </p>
        <h2>Who says so</h2>
        <p>
          Much of the news is claims. What the article itself states has a solid line; what somebody
          claims, plans or denies has a dotted one, and says who. “Not sure” marks what the parser
          found likely, but no more than that. “Unknown” is an answer too. What each kind of event
          means is on <a href={eventTypesPage}>a page of its own</a>; programs read the library
          through <a href={apiPage}>the API</a>.
        </p>
        <h2 id="keys">Keys</h2>
        {keyHelp.map(({ title, keys }) => (
          <table className="keys" key={title}>
            <caption>{title}</caption>
            <tbody>
              {keys.map(([key, meaning]) => (
                <tr key={key}>
                  <th scope="row">
                    {key.split(" ").map((part) => (
                      <kbd key={part}>{part}</kbd>
                    ))}
                  </th>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </section>
    </div>
  );
}
