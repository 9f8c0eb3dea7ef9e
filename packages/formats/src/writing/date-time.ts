/** A timestamp as a point in time with its zone, as the newswires want it; a day is its beginning in UTC. */
export function toDateTime(timestamp: string | undefined): string | undefined {
  if (timestamp === undefined) return undefined;
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(timestamp))
    return timestamp.replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const at = Date.parse(timestamp.includes("T") ? `${timestamp}Z` : timestamp);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
