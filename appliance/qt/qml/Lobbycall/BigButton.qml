pragma ComponentBehavior: Bound
import QtQuick

// A button of one or two lines.
Pressable {
    id: button

    property string text
    property string detail
    property real capMm: 5.6

    name: button.detail === "" ? button.text : button.text + ". " + button.detail
    implicitWidth: Math.max(Theme.mm(40), Math.ceil(Math.max(title.implicitWidth, subtitle.implicitWidth)) + 2 * Theme.margin)
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.gap)

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        spacing: Theme.mm(1)

        Label {
            id: title

            width: parent.width
            text: button.text
            capMm: button.capMm
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            color: button.ink
            Accessible.ignored: true
        }
        Label {
            id: subtitle

            width: parent.width
            visible: text !== ""
            text: button.detail
            horizontalAlignment: Text.AlignHCenter
            color: button.quietInk
            Accessible.ignored: true
        }
    }
}
