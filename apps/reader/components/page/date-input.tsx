type DateInputProps = {
  readonly name: string;
  readonly id?: string;
  readonly value?: string | undefined;
  readonly describedBy?: string;
};

/** A year, a month or a day, written as everywhere in searches; a date picker would ask for a whole day. */
export function DateInput({ name, id, value, describedBy }: DateInputProps) {
  return (
    <input
      type="text"
      name={name}
      id={id}
      defaultValue={value}
      placeholder="2024-11-06"
      pattern="\d{4}(-\d{2}(-\d{2})?)?"
      title="A year, a month or a day: 2024, 2024-11 or 2024-11-06"
      aria-describedby={describedBy}
      autoComplete="off"
    />
  );
}
