import { EntityType } from "@nutgraf/core";
import type { EntityAppearance, EntityDetail } from "@nutgraf/library";
import type { ReactNode } from "react";
import { correctionsPage } from "../../lib/links.ts";

type EntityCorrectionsProps = {
  readonly entity: EntityDetail;
  readonly appearances: readonly EntityAppearance[];
};

/** Forms to put an entity right; each shows what it would change before it does. */
export function EntityCorrections({ entity, appearances }: EntityCorrectionsProps) {
  return (
    <details className="corrections">
      <summary className="quiet-button">Something wrong?</summary>
      <div className="correction-forms">
        <CorrectionForm kind="rename" entity={entity.id} action="Rename">
          <label>
            <span>The right name is</span>
            <input type="text" name="name" defaultValue={entity.name} required />
          </label>
        </CorrectionForm>
        <CorrectionForm kind="retype" entity={entity.id} action="Change the kind">
          <label>
            <span>It is really</span>
            <select name="type" defaultValue={entity.type}>
              {EntityType.options.map((type) => (
                <option value={type} key={type}>
                  {type}
                </option>
              ))}
            </select>
          </label>
        </CorrectionForm>
        <CorrectionForm kind="merge" entity={entity.id} action="Join">
          <label>
            <span>It is the same as</span>
            <input type="text" name="same" required placeholder="Another name" />
          </label>
        </CorrectionForm>
        {appearances.length > 1 && (
          <CorrectionForm kind="split" entity={entity.id} action="Separate">
            <ArticleChoice
              legend="Another of the same name is meant in"
              appearances={appearances}
            />
            <label>
              <span>whose name is</span>
              <input type="text" name="name" placeholder={entity.name} />
            </label>
          </CorrectionForm>
        )}
        <CorrectionForm kind="reject" entity={entity.id} action="Take it away">
          <p>This is no name at all.</p>
        </CorrectionForm>
      </div>
    </details>
  );
}

type CorrectionFormProps = {
  readonly kind: string;
  readonly entity: string;
  readonly action: string;
  readonly children: ReactNode;
};

function CorrectionForm({ kind, entity, action, children }: CorrectionFormProps) {
  return (
    <form action={`${correctionsPage}/preview`} className="correction-form">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name={kind === "merge" ? "entities" : "entity"} value={entity} />
      {children}
      <button className="button" type="submit">
        {action} …
      </button>
    </form>
  );
}

type ArticleChoiceProps = {
  readonly legend: string;
  readonly appearances: readonly EntityAppearance[];
};

function ArticleChoice({ legend, appearances }: ArticleChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {appearances.map(({ article, localId }) => (
        <label className="check" key={`${article.id} ${localId}`}>
          <input type="checkbox" name="articles" value={article.id} />
          <span>{article.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
