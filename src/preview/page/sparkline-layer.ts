export function addSparklines(_w: unknown): void {}
