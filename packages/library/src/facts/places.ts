import type { EntitySummary } from "../entities/entity.ts";

/** The map's layers, which are never mixed: places named, places reported from, places where something happened. */
export type PlaceLayer = "named" | "dateline" | "event";

/** Which places to list. */
export type PlaceListOptions = {
  /** Default: named. */
  readonly layer?: PlaceLayer;
  /** Of articles published from this instant on, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** At most this many, the most counted first, 1 to 2000. Default: 500. */
  readonly limit?: number;
};

/** A place with coordinates, and how often it is in the layer asked for: articles, or events. */
export type PlaceOnMap = {
  readonly place: EntitySummary;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  readonly count: number;
};

/** Where, for the map. */
export type Places = {
  list(options?: PlaceListOptions): Promise<readonly PlaceOnMap[]>;
};
