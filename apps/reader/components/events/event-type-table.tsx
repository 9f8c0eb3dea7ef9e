import { eventTypeLabel } from "@nutgraf/core";
import { timelinePage, withQuery } from "../../lib/links.ts";

type EventTypeTableProps = {
  readonly types: readonly {
    readonly type: string;
    readonly meaning: string;
    /** A sentence with the trigger between asterisks. */
    readonly example: string;
  }[];
};

const TRIGGER = /\*([^*]+)\*/;

/** What each kind of event means, with an example. */
export function EventTypeTable({ types }: EventTypeTableProps) {
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Means</th>
          <th scope="col" className="wide-only">
            Example
          </th>
        </tr>
      </thead>
      <tbody>
        {types.map(({ type, meaning, example }) => (
          <tr key={type} id={type}>
            <th scope="row">
              <a href={withQuery(timelinePage, { type })}>{eventTypeLabel(type)}</a>
              <br />
              <code className="muted">{type}</code>
            </th>
            <td>{meaning}</td>
            <td className="wide-only">
              <ExampleSentence example={example} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ExampleSentence({ example }: { readonly example: string }) {
  const [before = "", trigger = "", after = ""] = example.split(TRIGGER);
  return (
    <>
      {before}
      <strong>{trigger}</strong>
      {after}
    </>
  );
}
