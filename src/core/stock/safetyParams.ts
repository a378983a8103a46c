import { dayInRate, lowService } from "../cells/unlikely";
import { asking, laju, pecahan } from "../parameter";

/** One stock-out in twenty waiting times. */
export const DEFAULT_SERVICE = 0.95;

/** The inputs of safety stock, shared by the functions that need it. */
export const rata = asking(
  laju({
    en: "average",
    says: { id: "Rata-rata pemakaian per hari kerja", en: "Average use a working day" },
    unit: "keping/hari",
  }),
  dayInRate,
);

export const lead = asking(
  laju({
    en: "lead_time",
    says: {
      id: "Lama menunggu sejak meminta sampai blanko tiba, dalam hari kerja",
      en: "Working days from asking to delivery",
    },
    unit: "hari kerja",
  }),
  dayInRate,
);

export const sd = laju({
  en: "sd",
  says: {
    id: "Simpangan baku pemakaian harian (STDEV.S); bila kosong 0",
    en: "Standard deviation of the daily use (STDEV.S); 0 when left out",
  },
  unit: "keping/hari",
});

export const sdLead = laju({
  en: "sd_lead_time",
  says: {
    id: "Simpangan baku lama menunggu (STDEV.S); bila kosong 0",
    en: "Standard deviation of the waiting time (STDEV.S); 0 when left out",
  },
  unit: "hari kerja",
});

export const layanan = asking(
  pecahan({
    en: "service_level",
    says: {
      id: "Peluang stok cukup selama menunggu; bila kosong 95%",
      en: "Chance that the stock lasts while waiting; 95% when left out",
    },
    unit: "persen",
  }),
  lowService,
);
