// Names of properties in Twilio's OpenAPI description of API version 2010-04-01 (github.com/twilio/twilio-oai, MIT).

/** api.v2010.account.message */
export const MESSAGE_PROPERTIES = [
  'account_sid',
  'api_version',
  'body',
  'date_created',
  'date_sent',
  'date_updated',
  'direction',
  'error_code',
  'error_message',
  'from',
  'messaging_service_sid',
  'num_media',
  'num_segments',
  'price',
  'price_unit',
  'sid',
  'status',
  'subresource_uris',
  'to',
  'uri',
];

/** api.v2010.account.call */
export const CALL_PROPERTIES = [
  'account_sid',
  'answered_by',
  'api_version',
  'caller_name',
  'date_created',
  'date_updated',
  'direction',
  'duration',
  'end_time',
  'forwarded_from',
  'from',
  'from_formatted',
  'group_sid',
  'parent_call_sid',
  'phone_number_sid',
  'price',
  'price_unit',
  'queue_time',
  'sid',
  'start_time',
  'status',
  'subresource_uris',
  'to',
  'to_formatted',
  'trunk_sid',
  'uri',
];

/** What stands beside the array in a list. */
export const PAGE_PROPERTIES = [
  'end',
  'first_page_uri',
  'next_page_uri',
  'page',
  'page_size',
  'previous_page_uri',
  'start',
  'uri',
];
