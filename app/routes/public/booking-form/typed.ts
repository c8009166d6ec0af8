import {
  type DefaultValue,
  type FieldMetadata,
  type FormMetadata,
  getFormProps,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import type { TypedAnswers } from "~/domain/question/types";

type TypedParticipant = {
  id: string;
  name: string;
  role: string;
  attends: string;
  firstThemeId: string;
  secondThemeId: string;
  diet: string;
  dietConsent: string;
  accessNeed: string;
  accessConsent: string;
  answers: TypedAnswers;
};

export type TypedView = {
  themeId: string;
  text: string;
  mayShow: string;
};

/** What is typed, before the form's schema makes of it what is meant. */
export type TypedBooking = {
  organizationName: string;
  organizationKind: string;
  municipalityCode: string;
  alsoRepresents: string;
  contactName: string;
  email: string;
  phone: string;
  maySplit: string;
  participants: TypedParticipant[];
  answers: TypedAnswers;
  views: TypedView[];
};

/** What a form stands filled with when it is opened. */
export type BookingDefaults = DefaultValue<TypedBooking>;
export type BookingReply = SubmissionResult<string[]> | null | undefined;
export type BookingFormMetadata = FormMetadata<TypedBooking, string[]>;
export type BookingFieldset = ReturnType<BookingFormMetadata["getFieldset"]>;
export type ParticipantRow = FieldMetadata<TypedParticipant, TypedBooking, string[]>;

export function useBookingForm(lastResult: BookingReply, defaultValue: BookingDefaults) {
  return useForm<TypedBooking, TypedBooking, string[]>({ id: "form", lastResult, defaultValue });
}

/** A form element that leaves the checking to the server, so that the faults are in the user's language. */
export function bookingFormProps(form: BookingFormMetadata, action: string) {
  return { ...getFormProps(form), method: "post" as const, action, noValidate: true, className: "form" };
}
