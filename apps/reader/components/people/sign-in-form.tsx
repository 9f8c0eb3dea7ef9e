type SignInFormProps = {
  readonly isFirst: boolean;
  readonly problem: string | undefined;
  readonly setupKey: string | undefined;
  readonly returnTo: string | undefined;
};

/** Asks who is there; or makes the first account. */
export function SignInForm({ isFirst, problem, setupKey, returnTo }: SignInFormProps) {
  return (
    <form className="form" action={isFirst ? "/sign-in/first" : "/sign-in/check"} method="post">
      {problem && (
        <p className="notice error" role="alert">
          {problem}
        </p>
      )}
      <input type="hidden" name="return" value={returnTo ?? "/"} />
      <div className="field">
        <label htmlFor="email">E-mail</label>
        <input type="email" id="email" name="email" required autoComplete="username" />
      </div>
      <div className="field">
        <label htmlFor="password">Password</label>
        <input
          type="password"
          id="password"
          name="password"
          required
          autoComplete={isFirst ? "new-password" : "current-password"}
        />
        {isFirst && <p className="hint">At least 12 characters.</p>}
      </div>
      {isFirst && (
        <div className="field">
          <label htmlFor="key">Key</label>
          <input type="text" id="key" name="key" required defaultValue={setupKey} />
        </div>
      )}
      <button className="button primary" type="submit">
        {isFirst ? "Make it" : "Sign in"}
      </button>
    </form>
  );
}
