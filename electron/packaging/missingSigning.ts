/** The variables that hold what a package is signed with: one whole set of a list is enough. */
const WINDOWS = [['WIN_CSC_LINK'], ['CSC_LINK']];
const MACOS = [['CSC_LINK'], ['CSC_NAME']];
const NOTARY = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN_PROFILE'],
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a package for `platform` cannot be signed or notarised without, each as the sets of variables that would do;
 * none where nothing is missing. Linux packages carry no signature: their hashes are published.
 */
export function missingSigning(platform: string, env: Environment): readonly (readonly (readonly string[])[])[] {
  const needed = platform === 'win32' ? [WINDOWS] : platform === 'darwin' ? [MACOS, NOTARY] : [];
  return needed.filter((ways) => !ways.some((names) => names.every((name) => Boolean(env[name]))));
}
