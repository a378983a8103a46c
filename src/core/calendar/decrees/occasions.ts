import type { Words } from "../../words";

/** The occasion of a day off, as Keputusan Presiden 8/2024 on public holidays names it. */
export const TAHUN_BARU: Words = { id: "Tahun Baru Masehi", en: "New Year's Day" };
export const IMLEK: Words = { id: "Tahun Baru Imlek", en: "Lunar New Year" };
export const ISRA_MIKRAJ: Words = { id: "Isra Mikraj Nabi Muhammad", en: "Ascension of the Prophet" };
export const NYEPI: Words = { id: "Hari Suci Nyepi", en: "Day of Silence" };
export const WAFAT: Words = { id: "Wafat Yesus Kristus", en: "Good Friday" };
export const PASKAH: Words = { id: "Kebangkitan Yesus Kristus (Paskah)", en: "Easter Sunday" };
export const IDUL_FITRI: Words = { id: "Idul Fitri", en: "Eid al-Fitr" };
export const BURUH: Words = { id: "Hari Buruh Internasional", en: "Labour Day" };
export const KENAIKAN: Words = { id: "Kenaikan Yesus Kristus", en: "Ascension Day" };
export const WAISAK: Words = { id: "Hari Raya Waisak", en: "Vesak Day" };
export const PANCASILA: Words = { id: "Hari Lahir Pancasila", en: "Pancasila Day" };
export const IDUL_ADHA: Words = { id: "Idul Adha", en: "Eid al-Adha" };
export const MUHARAM: Words = { id: "1 Muharam Tahun Baru Islam", en: "Islamic New Year" };
export const KEMERDEKAAN: Words = { id: "Proklamasi Kemerdekaan", en: "Independence Day" };
export const MAULID: Words = { id: "Maulid Nabi Muhammad", en: "Birthday of the Prophet" };
export const NATAL: Words = { id: "Kelahiran Yesus Kristus (Natal)", en: "Christmas Day" };
export const PEMILU: Words = { id: "Pemilihan Umum", en: "General election" };
export const PILKADA: Words = { id: "Pemilihan kepala daerah", en: "Regional elections" };

/** Two occasions that share one day. */
export function both(first: Words, second: Words): Words {
  return { id: `${first.id} dan ${second.id}`, en: `${first.en} and ${second.en}` };
}
