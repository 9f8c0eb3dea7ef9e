import { roleLabels, roles } from "../../lib/auth/roles.ts";
import { Choices } from "../settings/choices.tsx";

/** Lets somebody in. */
export function AddPersonForm({ problem }: { readonly problem: string | undefined }) {
  return (
    <form className="form" action="/people/add" method="post">
      <h2>Let somebody in</h2>
      {problem && (
        <p className="notice error" role="alert">
          {problem}
        </p>
      )}
      <div className="field">
        <label htmlFor="email">E-mail</label>
        <input type="email" id="email" name="email" required autoComplete="off" />
      </div>
      <div className="field">
        <label htmlFor="password">First password</label>
        <input
          type="password"
          id="password"
          name="password"
          required
          minLength={12}
          autoComplete="new-password"
        />
        <p className="hint">At least 12 characters; hand it over yourself.</p>
      </div>
      <Choices
        legend="Role"
        name="role"
        current="reader"
        choices={roles.map((value) => ({ value, label: roleLabels[value] }))}
      />
      <button className="button primary" type="submit">
        Add
      </button>
    </form>
  );
}
