/**
 * PropertiesService: texts kept per document, per user and per script.
 *
 * Injected into every realm; refused while the add-on is installed but not enabled in the file.
 */

import type { PropertyStore } from '../file/stores';
import type { HostState } from '../host-state';
import type * as G from '../script/google';
import { handed, type Members, ScriptObject, store, type Table } from '../script/script-object';

class LocalProperties extends ScriptObject {
  override readonly table = PROPERTIES;

  constructor(private readonly values: PropertyStore) {
    super();
  }

  getProperty(key: string): string | null {
    return this.values.get(key);
  }

  getProperties(): { [key: string]: string } {
    return this.values.all();
  }

  getKeys(): string[] {
    return Object.keys(this.values.all());
  }

  setProperty(key: string, value: unknown): G.Properties {
    this.values.set(key, String(value));
    return handed<G.Properties>(this);
  }

  setProperties(properties: { [key: string]: unknown }, deleteAllOthers = false): G.Properties {
    if (deleteAllOthers) this.values.clear();
    for (const [key, value] of Object.entries(properties)) this.values.set(key, String(value));
    return handed<G.Properties>(this);
  }

  deleteProperty(key: string): G.Properties {
    this.values.remove(key);
    return handed<G.Properties>(this);
  }

  deleteAllProperties(): G.Properties {
    this.values.clear();
    return handed<G.Properties>(this);
  }
}

export class LocalPropertiesService extends ScriptObject {
  override readonly table = PROPERTIES_SERVICE;

  constructor(private readonly state: HostState) {
    super();
  }

  getDocumentProperties(): G.Properties {
    return handed<G.Properties>(new LocalProperties(this.state.properties.document));
  }

  getUserProperties(): G.Properties {
    return handed<G.Properties>(new LocalProperties(this.state.properties.user));
  }

  getScriptProperties(): G.Properties {
    return handed<G.Properties>(new LocalProperties(this.state.properties.script));
  }
}

const STORE_MEMBERS: Members<LocalProperties, G.Properties> = {
  getProperty: store('string'),
  getProperties: store(),
  getKeys: store(),
  setProperty: store('string value'),
  setProperties: store('object boolean?'),
  deleteProperty: store('string'),
  deleteAllProperties: store(),
};
const SERVICE_MEMBERS: Members<LocalPropertiesService, G.PropertiesService> = {
  getDocumentProperties: store(),
  getUserProperties: store(),
  getScriptProperties: store(),
};

const PROPERTIES: Table = { name: 'Properties', path: 'PropertiesService.Properties', members: STORE_MEMBERS };
const PROPERTIES_SERVICE: Table = { name: 'PropertiesService', path: 'PropertiesService', members: SERVICE_MEMBERS };
