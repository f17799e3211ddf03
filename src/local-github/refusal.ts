/** Every answer that is not success, in GitHub's words. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly value?: string | null;
  readonly message?: string;
}

const documentation = 'https://docs.github.com/rest';

export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly extra: {
      readonly errors?: readonly (FieldError | string)[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly documentation?: string;
    } = {},
  ) {
    super(message);
  }
  body(): Record<string, unknown> {
    const { errors, documentation: page } = this.extra;
    return {
      message: this.message,
      ...(errors && { errors }),
      documentation_url: page ?? documentation,
      status: String(this.status),
    };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function gone(message: string): Refusal {
  return new Refusal(410, message);
}

export function forbidden(
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(403, message, { headers });
}

export function unprocessable(message: string, errors?: readonly (FieldError | string)[]): Refusal {
  return new Refusal(422, message, errors ? { errors } : {});
}

export function invalid(...errors: readonly FieldError[]): Refusal {
  return unprocessable('Validation Failed', errors);
}

export function missing(resource: string, field: string): Refusal {
  return invalid({ resource, code: 'missing_field', field });
}
