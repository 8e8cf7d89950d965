/**
 * Whether a source is a person's name: a given name that many people have where the add-on's languages are spoken, and one more word. A
 * question, never a refusal: shops are called after people, too. Used by check.ts.
 */
import { slug } from '../slug';

const GIVEN: ReadonlySet<string> = new Set(
  [
    // Finland
    'matti,timo,juha,kari,mikko,jari,antti,jukka,mika,markku,pekka,hannu,heikki,ville,janne,sami,petri,tapio,juhani,anna,maria,anne,paivi,sari,minna,tuula,ritva,laura,tiina,hanna,johanna,kirsi,marja,leena,aino,eeva,katja,jenni,emilia,riikka,satu',
    // Denmark
    'peter,michael,lars,jens,thomas,henrik,soren,christian,morten,jesper,niels,mads,rasmus,hans,kirsten,mette,hanne,helle,susanne,lene,marianne,camilla,louise,pia,karen,bente,charlotte,ida,freja,sofie,julie,inge,birgitte,jorgen,anders',
    // Malaysia
    'ahmad,muhammad,mohamed,mohamad,mohammad,mohd,ismail,ibrahim,hassan,azman,faizal,hafiz,amir,farid,zainal,siti,noor,nurul,aminah,fatimah,aisyah,farah,zainab,norhayati,rosnah',
    // English-speaking countries
    'james,john,robert,david,william,richard,joseph,charles,daniel,matthew,andrew,paul,george,kevin,brian,mary,patricia,jennifer,linda,elizabeth,barbara,susan,jessica,sarah,lisa,nancy,emily,emma,jane,olivia,sophie,rachel,amanda',
  ].flatMap(line => line.split(',')),
);

/** What stands behind the name of somebody's blog, letter or shop. */
const NO_SURNAME =
  /^(?:blog|blogi|bloggen|news|newsletter|nyhedsbrev|uutiskirje|mail|email|shop|store|butik|kauppa|kedai|podcast|magazine|media|group|page|club|design|studio|foods?|coffee|beauty|fashion|kitchen|oy|oyj|ltd|inc|aps|as|sdn|ads?|social|lewis|deere|street)$/;

const TWO_WORDS = /^(\p{L}{2,20})[-._ +](\p{L}{2,20})$/u;

/** @example isPersonName('mette.hansen') // true */
export function isPersonName(value: string): boolean {
  const [, given, family] = TWO_WORDS.exec(value.trim()) ?? [];
  if (given === undefined || family === undefined) return false;
  return GIVEN.has(slug(given)) && !NO_SURNAME.test(family.toLowerCase());
}
