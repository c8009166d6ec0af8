import { NEWS_TOPICS } from "~/domain/news/types";
import { useLanguage } from "~/http/language";
import { newsWords } from "~/i18n/words/news";
import { CheckboxGroup } from "~/ui/checkbox-group";

interface TopicChoiceProps {
  chosen: readonly string[];
  error?: string;
}

export function TopicChoice({ chosen, error }: TopicChoiceProps) {
  const t = newsWords[useLanguage()];
  return (
    <CheckboxGroup
      legend={t.subscribe.topics}
      name="topics"
      options={NEWS_TOPICS.map((value) => ({ value, label: t.topics[value] }))}
      defaultValues={chosen}
      error={error}
    />
  );
}
