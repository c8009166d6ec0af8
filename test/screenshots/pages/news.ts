import type { Page } from "playwright-core";
import { news } from "~/i18n/fi/news";
import { officeNews } from "~/i18n/fi/office-news";
import { paths } from "~/paths";
import { press, type Shots } from "../shot";

/** News, who subscribes to it, and the one mail that tells when registration opens. */
export const NEWS_PAGES: Shots = {
  news: [
    { state: "normal", world: "demonstration", path: () => paths.news() },
    { state: "empty", world: "first-day", path: () => paths.news() },
    { state: "empty-topic", world: "demonstration", path: () => paths.news("?aihe=partnerships") },
    { state: "swedish", world: "demonstration", path: () => `/sv${paths.news()}` },
  ],
  "news-item": [
    {
      state: "normal",
      world: "demonstration",
      path: () => paths.newsItem("webinaarissa-puhutaan-kumppanuudesta"),
    },
  ],
  subscribe: [
    { state: "normal", world: "demonstration", path: paths.subscribe },
    { state: "error", world: "demonstration", path: paths.subscribe, act: press(news.subscribe.submit) },
    { state: "sent", world: "demonstration", path: paths.subscribe, act: askForNews },
    { state: "english", world: "demonstration", path: () => `/en${paths.subscribe()}` },
  ],
  subscription: [
    { state: "asked", world: "post", path: ({ subscriptions }) => paths.subscription(subscriptions.asked) },
    {
      state: "confirmed",
      world: "post",
      path: ({ subscriptions }) => paths.subscription(subscriptions.confirmed),
    },
    {
      state: "end",
      world: "post",
      path: ({ subscriptions }) => paths.subscriptionEnd(subscriptions.confirmed),
    },
    { state: "gone", world: "post", path: () => paths.subscription("ei-ole") },
  ],
  "opening-notice": [
    {
      state: "normal",
      world: "demonstration",
      path: ({ announced }) => paths.openingNotice(announced.slug),
    },
    {
      state: "error",
      world: "demonstration",
      path: ({ announced }) => paths.openingNotice(announced.slug),
      act: press(news.opening.submit),
    },
    {
      state: "done",
      world: "demonstration",
      path: ({ announced }) => paths.openingNotice(announced.slug),
      act: askToBeTold,
    },
    { state: "closed", world: "demonstration", path: ({ held }) => paths.openingNotice(held.slug) },
  ],
  "office-news": [
    { state: "normal", world: "post", path: paths.officeNews },
    { state: "empty", world: "first-day", path: paths.officeNews },
    { state: "new", world: "post", path: paths.officeNewsNew },
    { state: "error", world: "post", path: paths.officeNewsNew, act: press(officeNews.save) },
    { state: "draft", world: "post", path: ({ news }) => paths.officeNewsItem(news.draft) },
    { state: "published", world: "post", path: ({ news }) => paths.officeNewsItem(news.published) },
    { state: "publication", world: "post", path: ({ news }) => paths.officeNewsPublication(news.draft) },
  ],
};

async function askForNews(page: Page): Promise<void> {
  await page.getByLabel(news.subscribe.email).fill("kerttu@yhdistys.example.fi");
  await page.getByLabel(news.topics.reports).check();
  await press(news.subscribe.submit)(page);
  await page.getByText(news.subscribe.sentText).waitFor();
}

async function askToBeTold(page: Page): Promise<void> {
  await page.getByLabel(news.opening.email).fill("kerttu@yhdistys.example.fi");
  await press(news.opening.submit)(page);
  await page.getByText(news.opening.doneText).waitFor();
}
