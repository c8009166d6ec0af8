import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { SHARED_PAGE } from "~/http/cache";
import { useLanguage } from "~/http/language";
import { titled } from "~/http/title";
import { statementWords } from "~/i18n/words/statements";
import { StatementPage } from "../statement";

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction = (page) => [
  titled(page, (language) => statementWords[language].accessibility.title),
];

export default function Accessibility() {
  return <StatementPage {...statementWords[useLanguage()].accessibility} />;
}
