import {
  type DefaultValue,
  type FieldMetadata,
  type FormMetadata,
  getFormProps,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import type { BookingForm } from "~/domain/registration/form.server";

/** What is typed, before the form's schema makes of it what is meant. */
type TypedBooking = Omit<BookingForm, "participants"> & {
  email: string;
  participants: { name: string; diet: string; dietConsent: string }[];
};
export type BookingFormMetadata = FormMetadata<TypedBooking, string[]>;
export type BookingFieldset = ReturnType<BookingFormMetadata["getFieldset"]>;
export type ParticipantRow = FieldMetadata<TypedBooking["participants"][number], TypedBooking, string[]>;

export function useBookingForm(
  lastResult: SubmissionResult<string[]> | null | undefined,
  defaultValue: DefaultValue<TypedBooking>,
) {
  return useForm<TypedBooking, TypedBooking, string[]>({ id: "form", lastResult, defaultValue });
}

/** A form element that leaves the checking to the server, so that the faults are in the user's language. */
export function bookingFormProps(form: BookingFormMetadata, action: string) {
  return { ...getFormProps(form), method: "post" as const, action, noValidate: true, className: "form" };
}
