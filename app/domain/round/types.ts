/** Municipalities that negotiate together in a round; each belongs to one group of it at most. */
export interface MunicipalityGroup {
  id: string;
  name: string;
  codes: string[];
}
