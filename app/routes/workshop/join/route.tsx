import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextField } from "~/ui/field";
import type { loader } from "./route.server";
import "~/ui/styles/pages/board.css";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, (language) => workshopWords[language].join.title)];

export default function Join() {
  const { typed } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = workshopWords[language].join;
  const fault = typed === null ? undefined : typed === "" ? t.required : t.unknown(typed);
  return (
    <PublicFrame>
      <form className="join" method="get" action={paths.join()}>
        <h1>{t.title}</h1>
        <ErrorSummary
          title={commonWords[language].errors.summary}
          errors={fault ? [{ id: "koodi", message: fault }] : []}
        />
        <p>{t.lead}</p>
        <TextField
          label={t.code}
          hint={t.codeHint}
          error={fault}
          name="koodi"
          width="code"
          defaultValue={typed ?? ""}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
          required
        />
        <Button>{t.submit}</Button>
      </form>
    </PublicFrame>
  );
}
