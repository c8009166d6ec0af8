import type { ReactNode } from "react";
import { MoreFields } from "~/routes/public/booking-form/more-fields";
import type { FormOffer } from "~/routes/public/booking-form/offer";
import { OwnQuestions } from "~/routes/public/booking-form/own-questions";
import type { BookingFieldset, BookingFormMetadata } from "~/routes/public/booking-form/typed";
import { ViewFields } from "~/routes/public/booking-form/view-fields";
import "~/ui/styles/pages/registration.css";

interface FoldedFieldsProps {
  form: BookingFormMetadata;
  fields: BookingFieldset;
  offer: FormOffer;
  /** Themes on whose board the registrant's view stands already. */
  onBoard?: string[];
  /** What is folded before the rest. */
  children?: ReactNode;
}

/** What few tell: the same as on the public form. */
export function FoldedFields({ children, onBoard = [], ...parts }: FoldedFieldsProps) {
  return (
    <div className="folded">
      {children}
      <MoreFields {...parts} />
      <OwnQuestions {...parts} />
      <ViewFields {...parts} onBoard={onBoard} />
    </div>
  );
}
