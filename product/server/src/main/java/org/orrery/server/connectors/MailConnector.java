package org.orrery.server.connectors;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.orrery.server.connectors.ConnectorSettings.Connector;

/**
 * Sends mail by SMTP. A password is sent over TLS only: from the first byte with {@code smtps},
 * after STARTTLS with {@code smtp}.
 */
final class MailConnector {
  private MailConnector() {}

  /**
   * A mail to be sent.
   *
   * @param to addresses, separated by commas
   * @param key the same for the same passage, part of the message's id
   * @param call 1 for the first time that it is sent
   */
  record Mail(String to, String subject, String text, String key, int call, Date at) {}

  static void send(String name, Connector connector, String password, Mail mail)
      throws IOException, InterruptedException {
    Session session = Session.getInstance(properties(name, connector, password), null);
    TimedCall.within(
        name,
        connector.timeout(),
        () -> {
          try (Transport transport = session.getTransport(connector.url().getScheme())) {
            MimeMessage message = message(session, connector, mail);
            transport.connect(connector.user(), password);
            transport.sendMessage(message, message.getAllRecipients());
            return null;
          } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  private static Properties properties(String name, Connector connector, String password) {
    String scheme = connector.url().getScheme();
    String prefix = "mail." + scheme + ".";
    String timeout = String.valueOf(connector.timeout().toMillis());
    Properties properties = new Properties();
    properties.put(prefix + "host", connector.url().getHost());
    if (connector.url().getPort() > 0) {
      properties.put(prefix + "port", String.valueOf(connector.url().getPort()));
    }
    properties.put(prefix + "connectiontimeout", timeout);
    properties.put(prefix + "timeout", timeout);
    properties.put(prefix + "writetimeout", timeout);
    properties.put(prefix + "auth", String.valueOf(password != null));
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "starttls.required", String.valueOf(password != null));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "socketFactory", new CheckedSockets(name, connector));
    properties.put(prefix + "socketFactory.fallback", "false");
    return properties;
  }

  private static MimeMessage message(Session session, Connector connector, Mail mail)
      throws MessagingException {
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mail.key() + "@orrery>");
          }
        };
    message.setFrom(new InternetAddress(connector.from()));
    message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Orrery-Call", String.valueOf(mail.call()));
    message.setSentDate(mail.at());
    return message;
  }
}
