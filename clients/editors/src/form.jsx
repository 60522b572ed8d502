// A form for a news article, made from the schema for editors.
import Form from "@rjsf/core";
import {customizeValidator} from "@rjsf/validator-ajv8";
import Ajv2020 from "ajv/dist/2020.js";
import {createRoot} from "react-dom/client";
import {createElement} from "react";
import content from "../../../serialization/src/main/resources/io/github/orgcontent/json/editor/organization-content.editor.json";

const LANGUAGE = "en";
const schema = {$ref: "#/$defs/NewsArticle", $defs: content.$defs};

// The form adds empty objects and lists for optional properties. An absent value is a property that is left out.
function withoutEmpty(value) {
  if (Array.isArray(value)) {
    return value.map(withoutEmpty);
  } else if (typeof value !== "object" || value === null) {
    return value;
  }
  const properties = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)]);
  return Object.fromEntries(properties.filter(([, inner]) => !isEmpty(inner)));
}

function isEmpty(value) {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

// Draft 2020-12 needs its own class of ajv.
const ajv = customizeValidator({AjvClass: Ajv2020});
const validator = Object.assign(Object.create(ajv), {
  validateFormData: (data, ...others) => ajv.validateFormData(withoutEmpty(data), ...others),
});

// The messages of the schema instead of regular expressions.
function transformErrors(errors) {
  return errors.map((error) => {
    const steps = error.schemaPath.split("/").slice(1, -1).map(decodeURIComponent);
    const message = steps.reduce((part, step) => part?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], schema)?.errorMessage;
    return message ? {...error, message, stack: `${error.property} ${message}`} : error;
  });
}

const article = {
  originalLanguage: LANGUAGE,
  headline: {[LANGUAGE]: ""},
  body: {[LANGUAGE]: [{type: "paragraph", spans: [{}]}]},
};

const properties = {
  schema,
  validator,
  transformErrors,
  formData: article,
  uiSchema: {"ui:globalOptions": {enableOptionalDataFieldForType: ["object", "array"]}},
  experimental_defaultFormStateBehavior: {emptyObjectFields: "skipDefaults", constAsDefaults: "never"},
  noHtml5Validate: true,
  onSubmit: ({formData}) => {
    document.querySelector("output").textContent = JSON.stringify(withoutEmpty(formData));
  },
};
createRoot(document.querySelector("main")).render(createElement(Form, properties));
