import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "../../components/page/page-head.tsx";
import { SignInForm } from "../../components/people/sign-in-form.tsx";
import { oidcName } from "../../lib/auth/open-auth.ts";
import { hasPeople } from "../../lib/auth/people.ts";
import { isAuthOn } from "../../lib/auth/signed-in.ts";
import { withQuery } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps) {
  if (!isAuthOn()) notFound();
  const { problem, key, return: returnTo } = singleParams(await searchParams);
  const isFirst = !(await hasPeople());
  return (
    <div className="page">
      <PageHead
        title={isFirst ? "Make the first account" : "Sign in"}
        lede={
          isFirst
            ? "It is an admin’s, who lets the others in. It needs the key that the terminal printed."
            : undefined
        }
      />
      <SignInForm isFirst={isFirst} problem={problem} setupKey={key} returnTo={returnTo} />
      {!isFirst && oidcName() && (
        <p className="actions">
          <a className="button" href={withQuery("/sign-in/oidc", { return: returnTo })}>
            Sign in with {oidcName()}
          </a>
        </p>
      )}
    </div>
  );
}
