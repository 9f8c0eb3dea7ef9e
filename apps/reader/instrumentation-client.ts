// Runs before anything else of the framework, on pages of errors too: the one door through which it may
// load its own chunks. All else that would turn a string into script or markup is refused (trusted types).
const OWN = /^\/(?:_next\/static\/|sw\.js$)/;

type Policies = {
  readonly trustedTypes?: {
    createPolicy(
      name: "default",
      rules: { createScriptURL(address: string): string | undefined },
    ): unknown;
  };
};

const scope: typeof globalThis & Policies = globalThis;
scope.trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    const url = new URL(address, location.href);
    return url.origin === location.origin && OWN.test(url.pathname) ? url.href : undefined;
  },
});
