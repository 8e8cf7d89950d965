/** Which panel the sidebar shows. Part of the wire, see ./index. */

/** The panel to open first when a menu item opened the sidebar. */
export type Panel =
  | 'today'
  | 'cycle'
  | 'numbers'
  | 'links'
  | 'check'
  | 'rules'
  | 'channels'
  | 'daily'
  | 'reality'
  | 'monday'
  | 'review'
  | 'experiments'
  | 'content'
  | 'audit'
  | 'close'
  | 'help';
