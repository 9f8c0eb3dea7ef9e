/** Every kind of page, by an address that shows it over the sample library. */
export const pages = ["/", "/article/treaty-vote", "/add", "/help", "/no-such-page"] as const;
