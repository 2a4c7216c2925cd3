import NextAuth from "next-auth";
import { authOptions } from "#server/auth/auth-options.ts";

async function handle(
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}

export { handle as GET, handle as POST };
