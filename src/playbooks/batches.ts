/** Names of a cycle's batches for links, one a week, as the playbooks with a weekly batch have them. Data only. */
export const WEEKLY_BATCHES = ['b01', 'b02', 'b03', 'b04', 'b05', 'b06', 'b07', 'b08', 'b09', 'b10', 'b11', 'b12'] as const;
