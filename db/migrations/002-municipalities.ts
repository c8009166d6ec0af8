import type { Knex } from "knex";

/**
 * The 22 municipalities of Keski-Suomi. Codes and names: Statistics Finland's classification of 1.1.2026;
 * population: 31.12.2022. The inflected forms are stored, because they cannot be built ("Luhanka", "Luhangan").
 */
const MUNICIPALITIES: [string, string, string, string, string, string, number][] = [
  ["077", "Hankasalmi", "Hankasalmi", "kunta", "Hankasalmen", "Hankasalmella", 4_601],
  ["172", "Joutsa", "Joutsa", "kunta", "Joutsan", "Joutsassa", 4_171],
  ["179", "Jyväskylä", "Jyväskylä", "kaupunki", "Jyväskylän", "Jyväskylässä", 145_887],
  ["182", "Jämsä", "Jämsä", "kaupunki", "Jämsän", "Jämsässä", 19_347],
  ["216", "Kannonkoski", "Kannonkoski", "kunta", "Kannonkosken", "Kannonkoskella", 1_269],
  ["226", "Karstula", "Karstula", "kunta", "Karstulan", "Karstulassa", 3_665],
  ["249", "Keuruu", "Keuru", "kaupunki", "Keuruun", "Keuruulla", 9_250],
  ["256", "Kinnula", "Kinnula", "kunta", "Kinnulan", "Kinnulassa", 1_554],
  ["265", "Kivijärvi", "Kivijärvi", "kunta", "Kivijärven", "Kivijärvellä", 1_064],
  ["275", "Konnevesi", "Konnevesi", "kunta", "Konneveden", "Konnevedellä", 2_521],
  ["312", "Kyyjärvi", "Kyyjärvi", "kunta", "Kyyjärven", "Kyyjärvellä", 1_196],
  ["410", "Laukaa", "Laukas", "kunta", "Laukaan", "Laukaassa", 18_775],
  ["435", "Luhanka", "Luhanka", "kunta", "Luhangan", "Luhangassa", 692],
  ["495", "Multia", "Multia", "kunta", "Multian", "Multialla", 1_477],
  ["500", "Muurame", "Muurame", "kunta", "Muuramen", "Muuramessa", 10_486],
  ["592", "Petäjävesi", "Petäjävesi", "kunta", "Petäjäveden", "Petäjävedellä", 3_651],
  ["601", "Pihtipudas", "Pihtipudas", "kunta", "Pihtiputaan", "Pihtiputaalla", 3_786],
  ["729", "Saarijärvi", "Saarijärvi", "kaupunki", "Saarijärven", "Saarijärvellä", 8_975],
  ["850", "Toivakka", "Toivakka", "kunta", "Toivakan", "Toivakassa", 2_407],
  ["892", "Uurainen", "Uurainen", "kunta", "Uuraisten", "Uuraisilla", 3_592],
  ["931", "Viitasaari", "Viitasaari", "kaupunki", "Viitasaaren", "Viitasaarella", 5_951],
  ["992", "Äänekoski", "Äänekoski", "kaupunki", "Äänekosken", "Äänekoskella", 18_120],
];

export async function up(trx: Knex.Transaction): Promise<void> {
  await trx("municipalities").insert(
    MUNICIPALITIES.map(([code, name, name_sv, type, genitive, locative, population]) => ({
      code,
      name,
      name_sv,
      type,
      genitive,
      locative,
      population,
      population_on: "2022-12-31",
    })),
  );
}
