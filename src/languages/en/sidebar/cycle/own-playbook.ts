/** What the sidebar says about playbooks a team saves itself, in English. Part of sidebar.ts. */
export const ownPlaybook = {
  title: 'Save this cycle as my playbook',
  text: 'Keeps phases, tasks, KPIs with their targets, rules and channels as they are in the tabs. Check-ins and links are not part of it.',
  name: 'Name of the playbook',
  save: 'Save the playbook',
  saved: '“{name}” is saved. You can choose it whenever a cycle is started in this spreadsheet.',
  summary: 'Your own, based on “{name}”.',
  rename: 'Rename',
  delete: 'Delete',
  deleteSure: 'Yes, delete it',
} as const;
