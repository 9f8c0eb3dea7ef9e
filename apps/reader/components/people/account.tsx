import { roleLabels } from "../../lib/auth/roles.ts";
import type { Person } from "../../lib/auth/signed-in.ts";
import { peoplePage } from "../../lib/links.ts";

/** Who is signed in, and the way out. */
export function Account({ person }: { readonly person: Person }) {
  return (
    <section className="page-section" aria-labelledby="account">
      <h2 id="account">Your account</h2>
      <p>
        {person.email}. {roleLabels[person.role]}.
      </p>
      <form className="actions" action="/sign-out" method="post">
        <button className="button" type="submit">
          Sign out
        </button>
        {person.role === "admin" && <a href={peoplePage}>People</a>}
      </form>
    </section>
  );
}
