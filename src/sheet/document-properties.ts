/** What is kept of the document outside its cells. The store is asked for once per execution: every time is a service call. Used by sheet and addon. */

let store: GoogleAppsScript.Properties.Properties | null = null;

export function documentProperties(): GoogleAppsScript.Properties.Properties {
  store ??= PropertiesService.getDocumentProperties();
  return store;
}
