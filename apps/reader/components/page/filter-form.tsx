import type { ReactNode } from "react";
import { DateInput } from "./date-input.tsx";

type FilterFormProps = {
  readonly action: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** Fields that narrow a list down; a plain form, so that each view has an address. */
export function FilterForm({ action, label, children }: FilterFormProps) {
  return (
    <search>
      <form className="filters" action={action} aria-label={label}>
        {children}
        <button className="button" type="submit">
          Show
        </button>
      </form>
    </search>
  );
}

type FilterFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** Id of a list of suggestions. */
  readonly list?: string;
};

/** One field of a filter. */
export function FilterField({ name, label, value, list }: FilterFieldProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <input type="text" name={name} defaultValue={value} list={list} autoComplete="off" />
    </label>
  );
}

/** A date of a filter. */
export function FilterDate({ name, label, value }: Omit<FilterFieldProps, "list">) {
  return (
    <label className="filter" htmlFor={name}>
      <span>{label}</span>
      <DateInput id={name} name={name} value={value} />
    </label>
  );
}

type FilterChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** A choice among a few values; the first one stands for all. */
export function FilterChoice({ name, label, value, choices }: FilterChoiceProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ""}>
        {choices.map((choice) => (
          <option value={choice.value} key={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
