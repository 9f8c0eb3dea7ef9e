import { z } from "zod";

export const text = z.string().optional();
export const number = z.number().optional();
export const integer = z.int().optional();
export const percent = z.int().min(0).max(100).optional();

/** An object with these fields, and others only if their name fits a pattern. */
export function patterned(
  fields: z.ZodRawShape,
  patterns: readonly (readonly [RegExp, z.ZodType])[],
): z.ZodType {
  return z.looseObject(fields).superRefine((value, context) => {
    for (const [name, field] of Object.entries(value)) {
      if (name in fields) continue;
      const schema = patterns.find(([pattern]) => pattern.test(name))?.[1];
      const problem = schema
        ? schema.safeParse(field).error?.issues[0]?.message
        : "unknown property";
      if (problem) context.addIssue({ code: "custom", path: [name], message: problem });
    }
  });
}

/** A list of objects with these fields and no others. */
export const listOf = (fields: z.ZodRawShape) => z.array(z.strictObject(fields)).optional();

/** Leave out what a version does not have yet. */
export function since<Shape extends z.ZodRawShape>(
  isThere: boolean,
  fields: Shape,
): Partial<Shape> {
  return isThere ? fields : {};
}

/** Exactly one of two fields. */
export function oneOf<Type extends z.ZodType>(schema: Type, first: string, second: string): Type {
  return schema.refine(
    (value) => typeof value === "object" && value !== null && first in value !== second in value,
    `expected ${first} or ${second}`,
  );
}

/** How to reach somebody; the postal code is the one name that changed between versions. */
export function contactInfo(postalCode: "postalcode" | "postalCode") {
  const address = z.strictObject({
    lines: z.array(z.string()).optional(),
    locality: text,
    area: text,
    [postalCode]: text,
    country: text,
  });
  const info = z.strictObject({
    type: text,
    role: text,
    lang: text,
    name: text,
    value: text,
    address: address.optional(),
  });
  return z.array(oneOf(info, "value", "address")).optional();
}

/** `name`, `uri` and `literal`: how versions from 2 on say which thing is meant. */
export const named = { name: text, uri: text, literal: text };

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("Point"), coordinates: z.union([position, z.tuple([])]) }),
  z.looseObject({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  z.looseObject({ type: z.literal("MultiPoint"), coordinates: z.array(position) }),
  z.looseObject({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
  z.looseObject({
    type: z.literal("MultiLineString"),
    coordinates: z.array(z.array(position).min(2)),
  }),
  z.looseObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
  z.looseObject({
    type: z.literal("GeometryCollection"),
    geometries: z.array(z.looseObject({ type: z.string() })),
  }),
]);
const feature = z.looseObject({
  type: z.literal("Feature"),
  geometry: geometry.nullable(),
  properties: z.record(z.string(), z.unknown()).nullable(),
});

/** https://www.rfc-editor.org/rfc/rfc7946 */
export const geoJson = z
  .union([
    geometry,
    feature,
    z.looseObject({ type: z.literal("FeatureCollection"), features: z.array(feature) }),
  ])
  .optional();
