type ChoicesProps = {
  readonly legend: string;
  readonly name: string;
  readonly current: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** One out of a few. */
export function Choices({ legend, name, current, choices }: ChoicesProps) {
  return (
    <fieldset className="choices inline">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label className="check" key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === current} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
