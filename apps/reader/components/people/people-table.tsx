import { roleLabels, roles } from "../../lib/auth/roles.ts";
import type { Person } from "../../lib/auth/signed-in.ts";

type PeopleTableProps = {
  readonly people: readonly Person[];
  /** Id of who looks at it, whose own role stays as it is. */
  readonly me: string;
};

/** Everybody with an account, with their role, to change or to end it. */
export function PeopleTable({ people, me }: PeopleTableProps) {
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">Account</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, email, role }) => (
          <tr key={id}>
            <th scope="row">{email}</th>
            <td>
              {id === me ? `${roleLabels[role]} (you)` : <RoleForm {...{ id, email, role }} />}
            </td>
            <td>
              {id !== me && (
                <form action="/people/remove" method="post">
                  <input type="hidden" name="id" value={id} />
                  <button className="quiet-button" type="submit">
                    Remove <span className="visually-hidden">{email}</span>
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoleForm({ id, email, role }: Person) {
  return (
    <form className="actions" action="/people/role" method="post">
      <input type="hidden" name="id" value={id} />
      <select name="role" defaultValue={role} aria-label={`Role of ${email}`}>
        {roles.map((value) => (
          <option value={value} key={value}>
            {roleLabels[value]}
          </option>
        ))}
      </select>
      <button className="quiet-button" type="submit">
        Change <span className="visually-hidden">the role of {email}</span>
      </button>
    </form>
  );
}
