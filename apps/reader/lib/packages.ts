// The workspace's packages run as they were built. Bundled, each route would carry a copy of the parser
// and its weights, and the library could not start its workers. Next.js leaves packages outside
// node_modules out of `serverExternalPackages`, so the imports say it themselves; what is imported
// elsewhere from these packages is types, or a few small functions of core.
export const libraryPackage = () => import(/* turbopackIgnore: true */ "@nutgraf/library");
export const formatsPackage = () => import(/* turbopackIgnore: true */ "@nutgraf/formats");
export const samplesPackage = () => import(/* turbopackIgnore: true */ "@nutgraf/samples");
export const corePackage = () => import(/* turbopackIgnore: true */ "@nutgraf/core");
