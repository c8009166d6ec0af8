import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeNews as t } from "~/i18n/fi/office-news";
import { paths } from "~/paths";
import { OfficeFrame } from "../frame";
import { NewsForm } from "../news-form/form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.newTitle)];

export default function NewNews() {
  const { asker, id } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const sent = reply?.initialValue?.id;
  return (
    <OfficeFrame
      asker={asker}
      current="news"
      title={t.newTitle}
      back={{ href: paths.officeNews(), label: t.back }}
    >
      <NewsForm
        action={paths.officeNewsNew()}
        reply={reply}
        values={{ language: "fi" }}
        hidden={{ name: "id", value: typeof sent === "string" ? sent : id }}
      />
    </OfficeFrame>
  );
}
