/** What stands below the list of commands: examples, where repository and token come from, exit codes. */
export const footer = `
Examples:
  $ after-action correlate --at "14:03 UTC" --text "checkout returns 502"
      in a clone of the service: no token, no network
  $ after-action timeline --repo octo/shop --issue 12
  $ after-action scaffold --repo octo/shop --issue 12 --apply
  $ after-action review postmortems/*.md
  $ after-action follow-ups --repo octo/shop
  $ after-action probe https://shop.example.com/

The repository: --repo, GH_REPO, or the clone; on GH_HOST or github.com.
The token: GITHUB_TOKEN, GH_TOKEN, or that of gh.
Nothing remote is changed without --apply. NO_COLOR and FORCE_COLOR count.
Exit codes: 0 done or nothing to do, 1 findings, or a clone that cannot tell,
2 usage or configuration, 3 access, 4 GitHub unavailable, or a probe that cannot
tell.`;
