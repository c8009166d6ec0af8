/** An organiser's own feed, opened by its secret address. Nobody can read the address again. */
export interface CalendarFeed {
  id: string;
  createdAt: string;
}

/** Which events the public feeds tell of: what lies long behind need not be sent with every answer. */
export interface FeedWindow {
  /** First Helsinki day, `YYYY-MM-DD`. */
  since: string;
  /** Since when cancellations are told; whoever reads the feed has had the time to take the entry out. */
  cancelledSince: string;
}
