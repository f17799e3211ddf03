/** Shown under the options of each command: what one types. */
const examples: Readonly<Record<string, readonly string[]>> = {
  demo: ['after-action demo', 'after-action demo --recording incident-12.json --out replay'],
  drill: [
    'after-action drill',
    'after-action drill bad-deploy',
    'after-action drill bad-deploy --answer --seed 7',
    'after-action drill incident-12.json --answer',
    'after-action drill bad-deploy --repo octo/shop --apply',
    'after-action drill --repo octo/shop --issue 12',
  ],
  try: ['after-action try'],
  init: ['after-action init', 'after-action init --yes', 'after-action init --print'],
  doctor: ['after-action doctor', 'after-action doctor --repo octo/shop --json'],
  timeline: [
    'after-action timeline --repo octo/shop --issue 12',
    'after-action timeline --recording incident-12.json --format mermaid',
    'after-action timeline --document postmortems/checkout.md --json',
  ],
  preview: [
    'after-action preview --repo octo/shop --issue 12',
    'after-action preview --recording incident-12.json --html preview.html',
  ],
  correlate: [
    'after-action correlate --at "2026-11-20 14:03" --text "checkout returns 502"',
    'after-action correlate --repo octo/shop --issue 12 --apply',
    'after-action correlate --scoreboard',
  ],
  respond: [
    'after-action respond --repo octo/shop --issue 12',
    'after-action respond --recording incident-12.json --at "2026-11-20 14:20"',
  ],
  rollback: [
    'after-action rollback --repo octo/shop --issue 12',
    'after-action rollback --recording incident-12.json --to v1.4.1',
  ],
  freeze: [
    'after-action freeze --status --repo octo/shop',
    'after-action freeze --repo octo/shop --pull 71',
  ],
  cost: ['after-action cost --minutes 43 --per-minute 120 --share 0.3 --currency EUR'],
  scaffold: [
    'after-action scaffold --repo octo/shop --issue 12',
    'after-action scaffold --recording incident-12.json --output postmortem.md',
    'after-action scaffold --recording incident-12.json --template brief',
  ],
  templates: [
    'after-action templates',
    'after-action templates standard > .github/after-action/templates/standard.md',
  ],
  review: [
    'after-action review postmortems/*.md',
    'after-action review postmortems --fix',
    'after-action review postmortems --format sarif > review.sarif',
    'after-action review --repo octo/shop --pull 34 --apply',
  ],
  'follow-ups': [
    'after-action follow-ups postmortems/*.md',
    'after-action follow-ups --repo octo/shop --overdue --owner @ana',
    'after-action follow-ups --repo octo/shop --format csv > follow-ups.csv',
    'after-action follow-ups --repo octo/shop --apply',
  ],
  import: [
    'after-action import alerts.json',
    'after-action import channel.json --repo octo/shop --issue 12 --apply',
  ],
  probe: [
    'after-action probe',
    'after-action probe https://shop.example.com/ --json',
    'after-action probe http://localhost:8080/ --allow-host localhost',
  ],
  record: ['after-action record --repo octo/shop --issue 12 --out incident-12.json'],
  completion: [
    'after-action completion bash >> ~/.bashrc',
    'after-action completion fish > ~/.config/fish/completions/after-action.fish',
  ],
};

export function listExamples(command: string): string {
  return ['Examples:', ...(examples[command] ?? []).map((line) => `  $ ${line}`)].join('\n');
}
