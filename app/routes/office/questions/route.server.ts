import type { LoaderFunctionArgs } from "@remix-run/node";
import { listQuestions } from "db/questions";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "~/i18n/catalogue";
import { organizedEventFrom } from "~/routes/office/report/event-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event } = await organizedEventFrom(db, request, params);
  const { searchParams } = new URL(request.url);
  const wished = searchParams.get("esikatselu");
  const language: Language = isLanguage(wished) ? wished : DEFAULT_LANGUAGE;
  return {
    ...{ asker, event, language },
    questions: await listQuestions(db, event.id),
    done: searchParams.get("tehty"),
    stuck: searchParams.has("este"),
  };
}
