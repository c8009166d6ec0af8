import { Icon } from "./icon";

export interface FieldFault {
  /** Id of the faulty field; `href` instead when the fault is on another page. */
  id?: string;
  href?: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  errors: readonly FieldFault[];
}

/** The list of faults on top of a form. Takes the focus when the page opens, without a script. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the reader of a refused form must land on its faults
    <div className="errors" role="alert" tabIndex={-1} autoFocus>
      <h2 className="errors__title">
        <Icon name="warning" />
        {title}
      </h2>
      <ul className="errors__list">
        {errors.map(({ id, href = `#${id}`, message }) => (
          <li key={href}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
