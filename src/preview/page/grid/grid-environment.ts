/**
 * The types of the grid's commands, which the library uses but does not name in its exports.
 *
 * Used by the menus and by the mounted grid.
 */
import type { registries } from '@odoo/o-spreadsheet';

/** A command of one of the grid's menus. */
export type GridAction = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number];

/** What such a command runs in. */
export type GridEnvironment = Parameters<GridAction['name']>[0];
