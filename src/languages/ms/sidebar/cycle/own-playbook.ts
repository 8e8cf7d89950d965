/** What the sidebar says about playbooks a team saves itself, in Malay. Part of sidebar.ts. */
import type { SidebarTexts } from '../../../language';

export const ownPlaybook: SidebarTexts['ownPlaybook'] = {
  title: 'Simpan kitaran ini sebagai playbook saya',
  text: 'Menyimpan fasa, tugasan, KPI dengan sasarannya, peraturan dan saluran seperti yang ada dalam tab. Rekod KPI dan pautan tidak disimpan.',
  name: 'Nama playbook',
  save: 'Simpan playbook',
  saved: '“{name}” sudah disimpan. Anda boleh memilihnya apabila kitaran dimulakan dalam helaian ini.',
  summary: 'Playbook anda sendiri, berasaskan “{name}”.',
  rename: 'Tukar nama',
  delete: 'Padam',
  deleteSure: 'Ya, padam',
};
