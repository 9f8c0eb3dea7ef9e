// Runs before any other script: the one door through which the framework may load its own chunks.
// Everything else that would turn a string into script or markup is refused (trusted types).
if (globalThis.trustedTypes) {
  globalThis.trustedTypes.createPolicy("default", {
    createScriptURL(address) {
      const url = new URL(address, location.href);
      const own =
        url.origin === location.origin && /^\/(_next\/static\/|sw\.js$)/.test(url.pathname);
      return own ? url.href : undefined;
    },
  });
}
document.documentElement.dataset.script = "on";
