/**
 * The Content-Security-Policy of every response: nothing but our own files, scripts by nonce, and
 * no string becomes script. `default` is the one trusted-types policy of ours (instrumentation-client.ts); the
 * others are the framework's.
 * Source: https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  if (!development)
    directives.push(
      "require-trusted-types-for 'script'",
      "trusted-types default nextjs nextjs#bundler",
    );
  return directives.join("; ");
}
